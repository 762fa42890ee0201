package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.steerco.meeting.MeetingStep;
import org.stathouse.steerco.meeting.MeetingView;

/** What a meeting is called and where it stands, with the steps that begin and end it; drawn anew only where it says something else. */
class LiveHead extends Div {

    private final DateTexts dates;
    private final Consumer<MeetingView> start;
    private final Consumer<MeetingView> end;
    private @Nullable MeetingView shown;

    LiveHead(DateTexts dates, Consumer<MeetingView> start, Consumer<MeetingView> end) {
        this.dates = dates;
        this.start = start;
        this.end = end;
    }

    void show(MeetingView known) {
        if (known.equals(shown)) {
            return;
        }
        shown = known;
        removeAll();
        PageHeader header = new PageHeader(known.number() + " live")
                .withMark(Wording.badge(known.status()))
                .withSubtitle(Wording.when(known.day(), known.startsAt()) + ", " + known.place()
                        + (known.startedAt() == null ? "" : ". Started " + dates.time(known.startedAt())));
        if (known.can(MeetingStep.START)) {
            Button begin = new Button("Start the meeting", click -> start.accept(known));
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(begin);
        }
        header.withActions(new Button(
                "Full screen",
                VaadinIcon.EXPAND_FULL.create(),
                click -> getElement().executeJs("document.documentElement.requestFullscreen()")));
        if (known.can(MeetingStep.END)) {
            header.withActions(new Button("End the meeting", click -> end.accept(known)));
        }
        header.withActions(new RouterLink("Leave", MeetingPage.class, Addresses.parameters(known.id())));
        add(header);
    }
}
