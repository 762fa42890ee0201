package org.stathouse.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.stathouse.notification.MyNotices;
import org.stathouse.shared.ui.TopBarItem;

/** The bell in the bar of every page: how many notices are unread, and the way to them. It counts anew on each page. */
@org.springframework.stereotype.Component
class InboxBell implements TopBarItem {

    private static final int ORDER = 20;

    private final MyNotices notices;

    InboxBell(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new Bell(notices);
    }

    /** Lets the bell of the page that is shown now count anew. */
    static void refresh() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.fireEvent(ui, new Changed(ui));
        }
    }

    /** Notices were read, or made unread again. */
    static class Changed extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        Changed(UI source) {
            super(source, false);
        }
    }

    private static final class Bell extends Anchor {

        private static final long serialVersionUID = 1L;

        private final transient MyNotices notices;
        private final Span count = new Span();
        private final List<Registration> listening = new ArrayList<>();

        Bell(MyNotices notices) {
            super("notices");
            this.notices = notices;
            Icon bell = VaadinIcon.BELL_O.create();
            bell.getElement().setAttribute("aria-hidden", "true");
            count.addClassName("notice-count");
            count.getElement().setAttribute("aria-hidden", "true");
            addClassName("notice-bell");
            add(bell, count);
        }

        @Override
        protected void onAttach(AttachEvent attached) {
            UI ui = attached.getUI();
            listening.add(ui.addAfterNavigationListener(navigation -> show()));
            listening.add(ComponentUtil.addListener(ui, Changed.class, changed -> show()));
            show();
        }

        @Override
        protected void onDetach(DetachEvent detached) {
            listening.forEach(Registration::remove);
            listening.clear();
        }

        private void show() {
            MyNotices.Unread unread = notices.unread();
            String number = unread.count() + (unread.more() ? "+" : "");
            count.setText(number);
            count.setVisible(unread.count() > 0);
            setTitle(unread.count() == 0 ? "No unread notices" : number + " unread notices");
            getElement().setAttribute("aria-label", unread.count() == 0 ? "Notices, none unread" : "Notices, " + number + " unread");
        }
    }
}
