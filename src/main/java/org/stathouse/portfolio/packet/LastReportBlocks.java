package org.stathouse.portfolio.packet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.Dimension;
import org.stathouse.status.LastReport;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportAsk;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportedStatus;

/** What the last published report of an action says: ratings, progress, done, next, in the way, asks. */
@Component
class LastReportBlocks {

    private final People people;
    private final DateTexts dates;

    LastReportBlocks(People people, DateTexts dates) {
        this.people = people;
        this.dates = dates;
    }

    List<Block> of(LastReport report) {
        ReportForm form = report.form();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose("Report for %s, published on %s.".formatted(DateTexts.month(report.month()), dates.date(report.publishedAt()))));
        blocks.add(new Block.Facts(facts(report)));
        addText(blocks, "Done", form.done(), "Nothing was told.");
        addText(blocks, "Next", form.next(), "Nothing was told.");
        addText(blocks, "In the way", form.blocked(), "Nothing was named.");
        if (form.toGreen() != null) {
            String by = form.greenBy() == null ? "" : " By " + dates.date(form.greenBy()) + ".";
            addText(blocks, "What turns it Green", form.toGreen() + by, "");
        }
        if (!form.asks().isEmpty()) {
            blocks.add(new Block.Heading(3, "Asks"));
            blocks.add(new Block.Points(form.asks().stream().map(this::ask).toList()));
        }
        return blocks;
    }

    private List<Block.Pair> facts(LastReport report) {
        ReportForm form = report.form();
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(rated("Overall", report.overall()));
        for (Dimension dimension : Dimension.values()) {
            Rag rag = form.rating(dimension).rag();
            if (rag != null) {
                pairs.add(rated(dimension.label(), rag));
            }
        }
        if (form.percentComplete() != null) {
            pairs.add(new Block.Pair("Done", form.percentComplete() + "%"));
        }
        if (form.forecastEnd() != null) {
            pairs.add(new Block.Pair("Expected to end", dates.date(form.forecastEnd())));
        }
        return pairs;
    }

    private static Block.Pair rated(String label, Rag rag) {
        return new Block.Pair(label, rag.label(), ReportedStatus.of(rag).sign());
    }

    private String ask(ReportAsk ask) {
        String whom = ask.ofWhom() == null ? "" : ", of " + people.nameOf(ask.ofWhom());
        String by = ask.by() == null ? "" : ", by " + dates.date(ask.by());
        return ask.text() + whom + by;
    }

    private static void addText(List<Block> blocks, String heading, @Nullable String text, String missing) {
        blocks.add(new Block.Heading(3, heading));
        blocks.add(new Block.Prose(text == null || text.isBlank() ? missing : text));
    }
}
