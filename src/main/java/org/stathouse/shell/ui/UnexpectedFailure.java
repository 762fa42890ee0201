package org.stathouse.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stathouse.shell.api.Problem;

/** Shown when a view could not be opened through our own fault, with a reference that the log has too. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnexpectedFailure extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Problem.newReference();
        LOG.error("The view at {} could not be opened, reference {}", event.getLocation().getPath(), reference, parameter.getCaughtException());
        explain(
                "Something went wrong on our side",
                "The page could not be opened. Try again in a moment.",
                "If it happens again, tell your administrator this reference: " + reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
