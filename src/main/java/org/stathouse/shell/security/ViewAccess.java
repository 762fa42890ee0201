package org.stathouse.shell.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.AuthenticationUtil;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether the signed-in person may open a view. Vaadin's own control looks through every library on the class path for the prefix
 * of roles' names, for each view of the navigation each time a page is built, and under one lock: 200 people who opened their first
 * page at once waited for minutes.
 */
class ViewAccess extends SpringNavigationAccessControl {

    private static final long serialVersionUID = 1L;

    /** What {@link org.stathouse.identity.SignedIn} puts before the names of roles, as is Spring Security's custom. */
    private static final String ROLE_PREFIX = "ROLE_";

    ViewAccess(List<NavigationAccessChecker> checkers, AccessCheckDecisionResolver resolver) {
        super(checkers, resolver);
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        return AuthenticationUtil.getSecurityHolderRoleChecker(ROLE_PREFIX)::apply;
    }
}
