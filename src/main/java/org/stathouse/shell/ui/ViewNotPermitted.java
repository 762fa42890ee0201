package org.stathouse.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import com.vaadin.flow.router.AccessDeniedException;

/** Shown when the person lacks the role for a view. */
@ParentLayout(MainLayout.class)
@PermitAll
class ViewNotPermitted extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        explain("Not permitted", "Your account does not have the role that this page needs. An administrator can give it to you.");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
