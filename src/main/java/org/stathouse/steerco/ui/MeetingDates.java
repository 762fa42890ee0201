package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.stathouse.steerco.meeting.MeetingRules;

/** A meeting's dates in their order, each with the arithmetic behind it in words. */
class MeetingDates extends Composite<OrderedList> {

    /** The four days of a meeting, in the City's time zone. */
    record Days(LocalDate cutOff, LocalDate packet, LocalDate meeting, LocalDate minutes) {}

    MeetingDates(Days days, MeetingRules rules, LocalDate today) {
        getContent().addClassName("meeting-dates");
        add(days.cutOff(), "Last day for topics", before(rules.cutOffDays()), today);
        add(days.packet(), "Packet released by", before(rules.packetDays()), today);
        add(days.meeting(), "Meeting", "", today);
        add(days.minutes(), "Minutes drafted by", workingDays(rules.minutesDays()) + " after", today);
    }

    private void add(LocalDate day, String what, String why, LocalDate today) {
        Span name = new Span(what);
        name.addClassName("meeting-dates-what");
        Span date = new Span(Wording.day(day));
        date.addClassName("meeting-dates-day");
        Div words = new Div(name, date);
        if (!why.isEmpty()) {
            Span arithmetic = new Span(why);
            arithmetic.addClassName("muted");
            words.add(arithmetic);
        }
        ListItem item = new ListItem(words);
        if (day.isBefore(today)) {
            item.addClassName("passed");
        } else if (day.equals(today)) {
            item.addClassName("today");
            words.add(new Span("Today"));
        }
        getContent().add(item);
    }

    private static String before(int days) {
        return workingDays(days) + " before the meeting";
    }

    private static String workingDays(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }
}
