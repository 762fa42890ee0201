package org.stathouse.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.stathouse.shared.NotFound;

/** Shown for a case that does not exist, or that the person may not know of. */
@ParentLayout(MainLayout.class)
@PermitAll
class CaseNotFound extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        explain("Nothing here", "What this address names does not exist, or you may not see it.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
