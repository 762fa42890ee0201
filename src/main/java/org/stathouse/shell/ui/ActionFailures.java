package org.stathouse.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shell.api.Problem;

/** Tells the person when a step in an open view failed and the view did not say so itself; what they typed stays. */
@Component
class ActionFailures implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ActionFailures.class);

    private final transient Messages messages;

    ActionFailures(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(created -> created.getSession().setErrorHandler(error -> show(sentence(error.getThrowable()))));
    }

    private String sentence(Throwable failure) {
        return switch (failure) {
            case BusinessRuleViolation violation -> String.join(" ", messages.texts(violation.faults()));
            case Conflict conflict -> messages.text(conflict.fault());
            case NotPermitted refused -> messages.text(refused.fault());
            case NotFound missing -> messages.text("shell.notFound");
            case OptimisticLockingFailureException stale -> messages.text("shared.changedMeanwhile");
            default -> unexpected(failure);
        };
    }

    private String unexpected(Throwable failure) {
        String reference = Problem.newReference();
        LOG.error("A step in a view failed, reference {}", reference, failure);
        return messages.text("shell.unexpected", reference);
    }

    private static void show(String sentence) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel("Close");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div content = new Div(new Span(sentence), close);
        content.addClassName("notice");
        Notification notification = new Notification(content);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setAssertive(true);
        notification.setDuration(0);
        close.addClickListener(click -> notification.close());
        notification.open();
    }
}
