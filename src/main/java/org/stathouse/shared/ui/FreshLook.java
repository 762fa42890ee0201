package org.stathouse.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Lets a page look again, twice a minute, at what others may have changed meanwhile; in sight and in use only, so that a page left open costs
 * nothing and does not keep its session alive. {@code frontend/fresh-look.js} is its browser side.
 */
@Tag("fresh-look")
public final class FreshLook extends Component {

    /** @param look must leave alone what the person is at: their focus, their place, what they selected or typed */
    public FreshLook(Runnable look) {
        getElement().addEventListener("look", event -> look.run());
    }

    /** Each look is a request, which the session counts as use: unattended ones prolong it by no more than a third. */
    @Override
    protected void onAttach(AttachEvent attach) {
        int sessionSeconds = attach.getSession().getSession().getMaxInactiveInterval();
        getElement().setAttribute("idle-seconds", String.valueOf(sessionSeconds / 3));
        attach.getUI().getPage().addJsModule("context://frontend/fresh-look.js");
    }
}
