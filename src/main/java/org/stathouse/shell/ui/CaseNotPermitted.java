package org.stathouse.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;

/** Shown when the person may not open a case, with the reason. */
@ParentLayout(MainLayout.class)
@PermitAll
class CaseNotPermitted extends ErrorPage implements HasErrorParameter<NotPermitted> {

    private final transient Messages messages;

    CaseNotPermitted(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermitted> parameter) {
        explain("Not permitted", messages.text(parameter.getException().fault()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
