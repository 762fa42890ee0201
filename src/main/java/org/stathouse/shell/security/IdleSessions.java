package org.stathouse.shell.security;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stathouse.shell.ui.LoginView;

/**
 * Ends a session that nobody uses. Vaadin (with {@code vaadin.close-idle-sessions}) closes its own session once the
 * time-out passed without an action, whatever the tab's heartbeat says; this ends the sign-in with it, and leads the open tab to the
 * sign-in page.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(IdleSessions.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.setSystemMessagesProvider(info -> {
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            messages.setSessionExpiredURL("login?" + LoginView.EXPIRED);
            return messages;
        });
        service.addSessionDestroyListener(destroyed -> {
            WrappedSession session = destroyed.getSession().getSession();
            if (session != null) {
                end(session);
            }
        });
    }

    private static void end(WrappedSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedByTheServer) {
            LOG.debug("The server ended the session itself, as it does when it stops", endedByTheServer);
        }
    }
}
