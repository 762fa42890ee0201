package org.stathouse.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.stathouse.notification.MyNotices;
import org.stathouse.notification.PersonalNotice;
import org.stathouse.shared.NotFound;

/** Marks a notice as read and leads on to its case. */
@Route("notices/:notice/open")
@PageTitle("Notice")
@PermitAll
class OpenNotice extends Div implements BeforeEnterObserver {

    private final transient MyNotices notices;

    OpenNotice(MyNotices notices) {
        this.notices = notices;
    }

    /** Below the product's address. */
    static String path(UUID notice) {
        return "notices/" + notice + "/open";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonalNotice read = notices.mark(idOf(event.getRouteParameters().get("notice").orElse("")), true);
        InboxBell.refresh();
        event.forwardTo(read.path().startsWith("/") ? read.path().substring(1) : read.path());
    }

    private static UUID idOf(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("notice " + parameter);
        }
    }
}
