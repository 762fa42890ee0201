package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.SeatView;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.SubstituteView;

/** Who has a seat in a meeting: before it the members in term, from its start on who sat there. */
class SeatList extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    SeatList(List<MemberView> inTerm, LocalDate day) {
        list.addClassName("seat-list");
        for (MemberView member : inTerm) {
            String standIns = member.substitutes().stream()
                    .filter(substitute -> substitute.isNamedOn(day))
                    .map(SubstituteView::personName)
                    .collect(Collectors.joining(", "));
            add(member.seat(), member.personName(), standIns.isEmpty() ? "" : "May be stood in for by " + standIns, member.voting());
        }
        getContent().add(inTerm.isEmpty() ? new EmptyState("Nobody has a seat on that day.", "The TMO keeps the list of members.") : list);
    }

    SeatList(AttendanceView attendance) {
        list.addClassName("seat-list");
        for (SeatView seat : attendance.seats()) {
            String who = seat.presentName() == null ? "Absent" : seat.presentName();
            boolean standIn = seat.present() != null && !seat.present().equals(seat.member());
            add(seat.seat(), who, standIn || seat.presentName() == null ? "Member: " + seat.memberName() : "", seat.voting());
        }
        getContent().add(new Paragraph(quorum(attendance)), list);
        if (attendance.guests() != null) {
            getContent().add(new Paragraph("Also present: " + attendance.guests()));
        }
    }

    /** "Quorum: 5 of 8 voting seats present, 5 needed". */
    static String quorum(AttendanceView attendance) {
        return "%s: %d of %d voting seats present, %d needed"
                .formatted(attendance.quorum() ? "Quorum" : "No quorum", attendance.votingPresent(), attendance.votingSeats(), attendance.needed());
    }

    private void add(String seat, String who, String more, boolean voting) {
        Span title = new Span(voting ? seat : seat + " (advises, no vote)");
        title.addClassName("muted");
        Div both = new Div(new Span(who), title);
        both.addClassName("two-lines");
        if (!more.isEmpty()) {
            Span addition = new Span(more);
            addition.addClassName("muted");
            both.add(addition);
        }
        list.add(new ListItem(both));
    }
}
