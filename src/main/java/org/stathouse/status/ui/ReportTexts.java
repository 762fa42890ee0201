package org.stathouse.status.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.raid.RaidLink;
import org.stathouse.raid.RaidRegister;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.Dimension;
import org.stathouse.status.KpiAsked;
import org.stathouse.status.KpiReading;
import org.stathouse.status.Rating;
import org.stathouse.status.ReportAsk;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportMilestone;

/** What a report says, as labels and texts in the order of its form; two reports are compared by it. */
@Component
class ReportTexts {

    private final DateTexts dates;
    private final People people;
    private final RaidRegister raid;

    ReportTexts(DateTexts dates, People people, RaidRegister raid) {
        this.dates = dates;
        this.people = people;
        this.raid = raid;
    }

    /** One answer of the form; empty text where nothing was said. */
    record Answer(String label, String text) {}

    /** @param kpis the KPIs that the figures are of, for their titles */
    List<Answer> answers(ReportForm form, List<KpiAsked> kpis) {
        List<Answer> answers = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            answers.add(new Answer(dimension.label(), rating(form.rating(dimension))));
        }
        answers.add(answer("Overall", form.overall() == null ? null : form.overall().label()));
        answers.add(answer("Percent complete", Wording.percent(form.percentComplete())));
        answers.add(answer("How far it is", form.actionStatus() == null ? null : form.actionStatus().label()));
        answers.add(answer("Forecast end", date(form.forecastEnd())));
        answers.add(answer("Spent so far", Wording.dollars(form.spent())));
        answers.add(answer("Forecast cost", Wording.dollars(form.forecastCost())));
        answers.add(answer("Done", form.done()));
        answers.add(answer("Next", form.next()));
        answers.add(answer("Blocked", form.blocked()));
        answers.add(answer("What turns it Green", form.toGreen()));
        answers.add(answer("Green by", date(form.greenBy())));
        answers.add(new Answer("Milestones", lines(form.milestones().stream().map(this::milestone))));
        answers.add(new Answer("KPI figures", lines(form.kpis().stream().map(reading -> kpi(reading, kpis)))));
        answers.add(new Answer("Asks", lines(form.asks().stream().map(this::ask))));
        answers.add(new Answer("RAID items", lines(raid.links(form.raidItems()).stream().map(RaidPicker::label))));
        return answers;
    }

    /** Where one content differs from another, with the texts of the first: "Done: …; Next: …". */
    String differences(ReportForm theirs, ReportForm known, List<KpiAsked> kpis) {
        List<Answer> before = answers(known, kpis);
        return answers(theirs, kpis).stream()
                .filter(answer -> !before.contains(answer))
                .map(answer -> answer.label() + ": " + (answer.text().isEmpty() ? "emptied" : answer.text()))
                .collect(Collectors.joining("; "));
    }

    List<RaidLink> raidItems(ReportForm form) {
        return raid.links(form.raidItems());
    }

    String milestone(ReportMilestone milestone) {
        String expected = milestone.forecast() == null ? "" : (milestone.done() ? ", reached " : ", now expected ") + date(milestone.forecast());
        String reached = milestone.done() && milestone.forecast() == null ? ", reached" : "";
        return Objects.requireNonNullElse(milestone.name(), "Unnamed") + (milestone.planned() == null ? "" : ", planned " + date(milestone.planned())) + expected + reached;
    }

    String kpi(KpiReading reading, List<KpiAsked> kpis) {
        String title = kpis.stream().filter(kpi -> kpi.id().equals(reading.kpi())).map(KpiAsked::title).findFirst().orElse("KPI");
        String target = reading.target() == null ? null : "target " + plain(reading.target());
        return title + ": " + Stream.of(reading.value() == null ? "no figure" : plain(reading.value()), reading.period(), target, reading.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    String ask(ReportAsk ask) {
        String whom = ask.ofWhom() == null ? "" : " (of " + people.nameOf(ask.ofWhom()) + (ask.by() == null ? "" : ", by " + date(ask.by())) + ")";
        return Objects.requireNonNullElse(ask.text(), "") + whom;
    }

    private static String rating(Rating rating) {
        if (rating.rag() == null) {
            return "";
        }
        return rating.rag().label() + (rating.reason() == null ? "" : ", better than suggested: " + rating.reason());
    }

    private static Answer answer(String label, @Nullable String text) {
        return new Answer(label, text == null ? "" : text);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : dates.date(day);
    }
}
