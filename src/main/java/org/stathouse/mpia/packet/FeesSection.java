package org.stathouse.mpia.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.DollarTexts;

/** What is estimated, to be paid and to be decided for open requests, and the sums of the year as in the yearly report; in US dollars. */
@Component
class FeesSection implements PacketSection {

    private final RequestLists lists;
    private final FeeBook fees;
    private final YearlyReports yearly;
    private final DateTexts texts;

    FeesSection(RequestLists lists, FeeBook fees, YearlyReports yearly, DateTexts texts) {
        this.lists = lists;
        this.fees = fees;
        this.yearly = yearly;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "records-fees";
    }

    @Override
    public String title() {
        return "Fees";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.RECORDS_WEEK);
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        YearlyReport year = yearly.of(Week.of(scope, texts).today().getYear(), null);
        List<RequestSummary> waiting = QueuePages.all(lists, RecordsQueue.FEE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Fees under way, as the Fee queue lists them",
                List.of(
                        Block.Column.text("Request", 15),
                        Block.Column.text("Agency", 21),
                        Block.Column.text("State", 20),
                        Block.Column.figures("Estimate", 16),
                        Block.Column.figures("Deposit", 9),
                        Block.Column.figures("Paid", 9),
                        Block.Column.figures("Due now", 10)),
                waiting.stream().map(this::row).toList(),
                "No fee is being estimated, decided or waited for."));
        blocks.add(new Block.Heading(2, "Requests received in " + year.year()));
        blocks.add(new Block.Facts(sums(year)));
        return SectionContent.of(blocks);
    }

    private List<Block.Cell> row(RequestSummary request) {
        FeeBook.Account account = fees.account(request.id());
        return List.of(
                Block.Cell.of(request.number()),
                Block.Cell.of(request.agencyName() == null ? "Not assigned yet" : request.agencyName()),
                Block.Cell.of(account.state().label()),
                Block.Cell.of(range(account)),
                Block.Cell.of(DollarTexts.text(account.deposit())),
                Block.Cell.of(DollarTexts.text(account.paid())),
                Block.Cell.of(DollarTexts.text(account.due())));
    }

    private static String range(FeeBook.Account account) {
        BigDecimal low = account.low();
        BigDecimal high = account.high();
        if (low == null || high == null) {
            return "–";
        }
        return low.compareTo(high) == 0 ? DollarTexts.text(low) : DollarTexts.text(low) + " to " + DollarTexts.text(high);
    }

    private static List<Block.Pair> sums(YearlyReport year) {
        YearlyReport.Fees sums = year.fees();
        YearlyReport.Waivers waivers = year.waivers();
        long open = waivers.asked() - waivers.granted() - waivers.refused();
        return List.of(
                new Block.Pair("Estimated", DollarTexts.text(sums.estimatedLow()) + " to " + DollarTexts.text(sums.estimatedHigh())),
                new Block.Pair("Charged", DollarTexts.text(sums.charged())),
                new Block.Pair("Collected", DollarTexts.text(sums.collected())),
                new Block.Pair("Charged and not collected", DollarTexts.text(sums.charged().subtract(sums.collected()))),
                new Block.Pair("Waived", DollarTexts.text(sums.waived())),
                new Block.Pair("Waivers", "%,d asked: %,d granted, %,d refused, %,d to be decided".formatted(waivers.asked(), waivers.granted(), waivers.refused(), open)),
                new Block.Pair("Closed because the fee was not paid", "%,d".formatted(year.outcomes().getOrDefault(Outcome.UNPAID, 0L))));
    }
}
