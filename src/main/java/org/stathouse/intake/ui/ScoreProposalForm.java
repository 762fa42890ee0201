package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.stathouse.intake.CriteriaWeights;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ScoreProposal;
import org.stathouse.intake.WeightsTable;
import org.stathouse.shared.Messages;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** A scorer's card: 1 to 5 with a reason for each criterion, and what they weigh together. */
@org.springframework.stereotype.Component
class ScoreProposalForm implements TaskForm {

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final CriteriaWeights weights;
    private final Messages messages;

    ScoreProposalForm(ProposalRegister register, ProposalFacts facts, CriteriaWeights weights, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.weights = weights;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/score";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        WeightsTable table = weights.current();
        List<CriterionFields> criteria = Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionFields(criterion, table.weights().getOrDefault(criterion, 0)))
                .toList();
        TaskSheet sheet = new TaskSheet(
                        messages,
                        "Score by yourself: you see the other offices’ scores once yours are in. All six criteria need points and a reason; a card cannot be changed later.")
                .with(new ProposalDigest(register.get(task.subject().id()), facts, true));
        Paragraph total = new Paragraph();
        total.addClassName("live-total");
        total.getElement().setAttribute("role", "status");
        for (int i = 0; i < criteria.size(); i++) {
            CriterionFields fields = criteria.get(i);
            fields.register(sheet, i);
            fields.onChange(() -> total.setText(total(criteria, table)));
            sheet.with(fields);
        }
        total.setText(total(criteria, table));
        sheet.with(total);
        sheet.withSubmit("Hand in scores", submission, () -> read(criteria));
        return sheet;
    }

    private static ScoreProposal read(List<CriterionFields> criteria) {
        return new ScoreProposal(criteria.stream().map(CriterionFields::read).toList());
    }

    /** The weighted mean of what has points so far. */
    private static String total(List<CriterionFields> criteria, WeightsTable table) {
        BigDecimal sum = BigDecimal.ZERO;
        int weight = 0;
        int scored = 0;
        for (CriterionFields fields : criteria) {
            Integer points = fields.points();
            if (points != null) {
                int share = table.weights().getOrDefault(fields.criterion(), 0);
                sum = sum.add(BigDecimal.valueOf((long) points * share));
                weight += share;
                scored++;
            }
        }
        if (weight == 0) {
            return "Your weighted score: none of " + criteria.size() + " criteria scored yet.";
        }
        String score = sum.divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP).toPlainString();
        return scored == criteria.size()
                ? "Your weighted score: " + score + " of 5.00."
                : "Your weighted score so far: " + score + " of 5.00, from " + scored + " of " + criteria.size() + " criteria.";
    }
}
