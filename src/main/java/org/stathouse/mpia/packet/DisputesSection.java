package org.stathouse.mpia.packet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DisputeBook;
import org.stathouse.mpia.DisputeBook.Dispute;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.DateTexts;

/** The disputes that have not ended, each with the legal dates of its route; what they are about stands in the request’s file alone. */
@Component
class DisputesSection implements PacketSection {

    private final RequestLists lists;
    private final DisputeBook disputes;
    private final ClockBook clocks;
    private final DateTexts texts;

    DisputesSection(RequestLists lists, DisputeBook disputes, ClockBook clocks, DateTexts texts) {
        this.lists = lists;
        this.disputes = disputes;
        this.clocks = clocks;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "records-disputes";
    }

    @Override
    public String title() {
        return "Disputes";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.RECORDS_WEEK);
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<RequestSummary> requests = QueuePages.all(lists, RecordsQueue.DISPUTE);
        if (requests.isEmpty()) {
            return SectionContent.nothing("No dispute is open.");
        }
        List<List<Block.Cell>> rows = requests.stream()
                .flatMap(request -> disputes.of(request.id()).stream().filter(dispute -> dispute.endedOn() == null).map(dispute -> row(request, dispute)))
                .toList();
        return new SectionContent(
                List.of(
                        new Block.Prose(rows.size() == 1 ? "1 dispute is open." : rows.size() + " disputes are open."),
                        new Block.Table(
                                "Open disputes",
                                List.of(
                                        Block.Column.text("Request", 16),
                                        Block.Column.text("Agency", 22),
                                        Block.Column.text("Where", 20),
                                        Block.Column.text("Since", 12),
                                        Block.Column.text("Dates that run", 30)),
                                rows,
                                "No dispute is open.")),
                requests.stream().flatMap(request -> facts(request).stream()).toList());
    }

    private List<Block.Cell> row(RequestSummary request, Dispute dispute) {
        String dates = clocks.of(request.id()).stream()
                .filter(date -> date.kind().ofDispute() && date.metOn() == null)
                .map(date -> date.kind().label() + ": " + texts.date(date.due()))
                .collect(Collectors.joining("; "));
        return List.of(
                Block.Cell.of(request.number()),
                Block.Cell.of(request.agencyName() == null ? "Not assigned yet" : request.agencyName()),
                Block.Cell.of(dispute.route().label()),
                Block.Cell.of(texts.date(dispute.openedOn())),
                Block.Cell.of(dates.isEmpty() ? "None" : dates));
    }

    private List<Fact> facts(RequestSummary request) {
        return disputes.of(request.id()).stream()
                .filter(dispute -> dispute.endedOn() == null)
                .map(dispute -> new Fact("Disputes", "dispute:" + dispute.id(), request.number(), "Before the", dispute.route().label()))
                .toList();
    }
}
