package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.CriterionScore;
import org.stathouse.intake.ScorerGroup;
import org.stathouse.intake.ScoringRound;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The scores of one round: each criterion with each scorer's points and reason, and where they lie far apart. */
class ScoreSheet extends Composite<Div> {

    private final ScoringRound round;
    private final DateTexts dates;

    ScoreSheet(ScoringRound round, DateTexts dates) {
        this.round = round;
        this.dates = dates;
        getContent().addClassName("score-sheet");
        if (round.weightedScore() != null) {
            getContent().add(weighted());
        }
        waiting().forEach(getContent()::add);
        if (!round.cards().isEmpty()) {
            getContent().add(table());
            if (round.spreadAboveTwo()) {
                getContent().add(new Paragraph("Where the spread is marked, scorers differ by more than 2 points; TMO records what they discussed."));
            }
            getContent().add(reasons());
        }
        if (round.discussion() != null) {
            getContent().add(discussion(round.discussion()));
        }
    }

    private Component weighted() {
        Span figure = new Span(round.weightedScore() + " of 5.00");
        figure.addClassName("score-figure");
        Span how = new Span("weighted score, with version " + round.weightsVersion() + " of the weights");
        how.addClassName("muted");
        Div line = new Div(figure, how);
        line.addClassName("score-line");
        return line;
    }

    private List<Component> waiting() {
        List<Component> notes = new ArrayList<>();
        if (round.hiddenCards() > 0) {
            notes.add(new Paragraph((round.hiddenCards() == 1 ? "One office has" : round.hiddenCards() + " offices have")
                    + " scored. You see the scores once yours are in or all offices have scored, so that nobody is led by the others."));
        }
        if (!round.outstanding().isEmpty()) {
            notes.add(new Paragraph("Still to score: "
                    + round.outstanding().stream().map(ScorerGroup::label).collect(Collectors.joining(", ")) + "."));
        }
        return notes;
    }

    private Component table() {
        FlowTable table = new FlowTable("Points from 1 to 5 by criterion and scorer").withColumn("Criterion");
        if (!round.criteria().isEmpty()) {
            table.withFigures("Weight");
        }
        round.cards().forEach(card -> table.withFigures(card.group().name()));
        if (!round.criteria().isEmpty()) {
            table.withFigures("Mean").withColumn("Spread");
        }
        for (Criterion criterion : Criterion.values()) {
            table.addRow(cells(criterion).toArray(Component[]::new));
        }
        return table;
    }

    private List<Component> cells(Criterion criterion) {
        Optional<ScoringRound.CriterionResult> result =
                round.criteria().stream().filter(one -> one.criterion() == criterion).findFirst();
        List<Component> cells = new ArrayList<>(List.of(new Span(criterion.label())));
        result.ifPresent(one -> cells.add(new Span(one.weight() + "%")));
        round.cards().forEach(card -> cells.add(new Span(points(card, criterion))));
        result.ifPresent(one -> {
            cells.add(new Span(one.mean().setScale(2, RoundingMode.HALF_UP).toPlainString()));
            cells.add(spread(one));
        });
        return cells;
    }

    private static Component spread(ScoringRound.CriterionResult result) {
        int points = result.highest() - result.lowest();
        String text = points + (points == 1 ? " point" : " points");
        return result.spreadAboveTwo() ? new StatusBadge(Tone.WARNING, text) : new Span(text);
    }

    private static String points(ScoringRound.Card card, Criterion criterion) {
        return score(card, criterion).map(score -> String.valueOf(score.points())).orElse("–");
    }

    private static Optional<CriterionScore> score(ScoringRound.Card card, Criterion criterion) {
        return card.scores().stream().filter(score -> score.criterion() == criterion).findFirst();
    }

    private Component reasons() {
        Div all = new Div();
        all.addClassName("score-reasons");
        for (ScoringRound.Card card : round.cards()) {
            all.add(new H3(card.scorerName() + ", " + card.group().label() + ", " + dates.date(card.scoredAt())));
            FlowTable table = new FlowTable("Reasons of " + card.scorerName()).withColumn("Criterion").withFigures("Points").withColumn("Reason");
            card.scores().forEach(score -> table.addRow(
                    new Span(score.criterion().label()), new Span(String.valueOf(score.points())), LongText.of(score.reason())));
            all.add(table);
        }
        return new Details("Reasons of the scorers", all);
    }

    private Component discussion(ScoringRound.Discussion discussion) {
        Div note = new Div(new H3("Discussion of the spread"), LongText.of(discussion.note()), by(discussion.by() + ", " + dates.dateTime(discussion.at())));
        note.addClassName("noted");
        return note;
    }

    private static Span by(String text) {
        Span by = new Span(text);
        by.addClassName("muted");
        return by;
    }
}
