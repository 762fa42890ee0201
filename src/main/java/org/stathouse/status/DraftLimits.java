package org.stathouse.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Up to what size even a draft is kept; texts in characters. Everything else may be typed into a draft. */
final class DraftLimits {

    static final int TEXT_LENGTH = 10_000;
    static final int LINE_LENGTH = 500;
    static final int ROWS = 100;

    /** Far above every amount of a city, far below what a number field cannot show. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final List<Fault> faults = new ArrayList<>();

    private DraftLimits() {}

    static List<Fault> faults(ReportForm form) {
        DraftLimits limits = new DraftLimits();
        for (Dimension dimension : Dimension.values()) {
            limits.text(dimension.field() + ".reason", form.rating(dimension).reason(), TEXT_LENGTH);
        }
        limits.text("done", form.done(), TEXT_LENGTH);
        limits.text("next", form.next(), TEXT_LENGTH);
        limits.text("blocked", form.blocked(), TEXT_LENGTH);
        limits.text("toGreen", form.toGreen(), TEXT_LENGTH);
        limits.amount("spent", form.spent());
        limits.amount("forecastCost", form.forecastCost());
        limits.rows(form);
        return limits.faults;
    }

    private void rows(ReportForm form) {
        count("milestones", form.milestones().size());
        count("kpis", form.kpis().size());
        count("asks", form.asks().size());
        count("raidItems", form.raidItems().size());
        for (int i = 0; i < form.milestones().size(); i++) {
            text("milestones[" + i + "].name", form.milestones().get(i).name(), LINE_LENGTH);
        }
        for (int i = 0; i < form.kpis().size(); i++) {
            KpiReading reading = form.kpis().get(i);
            text("kpis[" + i + "].period", reading.period(), LINE_LENGTH);
            text("kpis[" + i + "].note", reading.note(), TEXT_LENGTH);
            amount("kpis[" + i + "].value", reading.value());
            amount("kpis[" + i + "].target", reading.target());
        }
        for (int i = 0; i < form.asks().size(); i++) {
            text("asks[" + i + "].text", form.asks().get(i).text(), TEXT_LENGTH);
            text("asks[" + i + "].ofWhom", form.asks().get(i).ofWhom(), LINE_LENGTH);
        }
    }

    private void text(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(Fault.at(field, "shared.tooLong", longest, text.length()));
        }
    }

    private void amount(String field, @Nullable BigDecimal amount) {
        if (amount != null && (amount.abs().compareTo(LARGEST) > 0 || amount.scale() > 10)) {
            faults.add(Fault.at(field, "status.draft.amount"));
        }
    }

    private void count(String field, int rows) {
        if (rows > ROWS) {
            faults.add(Fault.at(field, "status.draft.rows", ROWS));
        }
    }
}
