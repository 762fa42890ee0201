package org.stathouse.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.PdfKit;
import org.stathouse.shared.DateTexts;

/** The ranked list as PDF from {@code letters/ranked-list.html}, made when it is asked for. */
@Service
@Transactional
public class RankedList {

    private final Rankings rankings;
    private final PdfKit pdfs;
    private final Office office;
    private final Deadlines deadlines;
    private final DateTexts dates;

    RankedList(Rankings rankings, PdfKit pdfs, Office office, Deadlines deadlines, DateTexts dates) {
        this.rankings = rankings;
        this.pdfs = pdfs;
        this.office = office;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** What the person may see of the list, as of now. */
    public byte[] pdf() {
        Ranking ranking = rankings.ranking();
        DocumentProperties properties = new DocumentProperties(
                "Ranked list of proposals by pillar",
                "Proposals before the Steering Committee as of " + dates.dateTime(ranking.asOf()) + ".",
                "en-US");
        return pdfs.render("letters/ranked-list", properties, model(ranking));
    }

    private Map<String, Object> model(Ranking ranking) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("asOf", ranking.asOf().atZone(deadlines.zone()));
        model.put("weightsVersion", String.valueOf(ranking.weights().version()));
        model.put("weights", Arrays.stream(Criterion.values())
                .map(criterion -> Map.<String, Object>of(
                        "criterion", criterion.label(), "weight", ranking.weights().weights().get(criterion) / 100.0))
                .toList());
        model.put("pillars", ranking.pillars().stream()
                .map(pillar -> Map.of("name", pillar.name(), "proposals", pillar.entries().stream().map(RankedList::row).toList()))
                .toList());
        int count = ranking.pillars().stream().mapToInt(pillar -> pillar.entries().size()).sum();
        model.put("waiting", count);
        model.put("contact", office.contact());
        return model;
    }

    private static Map<String, Object> row(Ranking.Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", entry.rank());
        row.put("number", entry.number());
        row.put("title", entry.title());
        row.put("leadAgency", entry.leadAgency());
        row.put("category", Labels.of(entry.category()));
        row.put("score", entry.weightedScore());
        row.put("spread", entry.spread());
        row.put("recommendation", Labels.of(entry.priority()));
        row.put("funding", entry.fundingNeeded());
        row.put("note", entry.tieNote());
        return row;
    }
}
