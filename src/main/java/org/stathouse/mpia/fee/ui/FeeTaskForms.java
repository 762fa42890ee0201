package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.mpia.fee.ApproveEstimate;
import org.stathouse.mpia.fee.DecideWaiver;
import org.stathouse.mpia.fee.FeeOverview;
import org.stathouse.mpia.fee.FeeView;
import org.stathouse.mpia.fee.FollowUpFee;
import org.stathouse.mpia.fee.PublicInterest;
import org.stathouse.mpia.fee.WaiverFactor;
import org.stathouse.mpia.fee.process.FeeProcess;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms in which a fee is approved and followed up, and a waiver decided upon. */
@Configuration
class FeeTaskForms {

    private final FeeOverview overview;
    private final DateTexts dates;
    private final Messages messages;

    FeeTaskForms(FeeOverview overview, DateTexts dates, Messages messages) {
        this.overview = overview;
        this.dates = dates;
        this.messages = messages;
    }

    @Bean
    TaskForm approveEstimateForm() {
        return TaskForm.of(FeeProcess.FORM_APPROVE, (task, submission) -> {
            RadioButtonGroup<Boolean> approved =
                    Choice.of("Do you approve the estimate?", yes -> yes ? "Yes: it goes to the requester" : "No: back to who made it", true, false);
            TextArea reason = Typing.text("What is to be changed", "Who made it reads it.");
            reason.setVisible(false);
            approved.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
            TaskSheet sheet = told(task, "The fee may recover actual cost and no more (GP §4-206). With your approval the letter with estimate and deposit goes out.")
                    .withField("approved", approved)
                    .withField("reason", reason);
            sheet.withSubmit("Decide", submission, () -> new ApproveEstimate(approved.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    @Bean
    TaskForm followUpFeeForm() {
        return TaskForm.of(FeeProcess.FORM_FOLLOW_UP, (task, submission) -> {
            RadioButtonGroup<FollowUpFee.FollowUp> choice = Choice.of("What is to be done?", FollowUpFee.FollowUp::label, FollowUpFee.FollowUp.values());
            TextArea reason = Typing.text("Reason", "Where the request closes, the requester reads it.");
            Typing.require(reason);
            TaskSheet sheet = told(task, "The requester has refused, or neither answered nor paid in time. Nothing closes by itself.")
                    .withField("choice", choice)
                    .withField("reason", reason);
            sheet.withSubmit("Do it", submission, () -> new FollowUpFee(choice.getValue(), Typing.value(reason)));
            return sheet;
        });
    }

    private TaskSheet told(OpenTask task, String guidance) {
        FeeView view = overview.get(task.subject().id());
        TaskSheet sheet = new TaskSheet(messages, guidance);
        if (view.warns()) {
            sheet.with(FeeTexts.warning("The estimate comes above $350: the Board hears complaints about fees of more than that (GP §4-1A-04)."));
        }
        if (!view.estimates().isEmpty()) {
            sheet.with(new H3("Versions of the estimate"), new FeeTables(dates).estimates(view.estimates()));
        }
        return sheet;
    }

    @Bean
    TaskForm decideWaiverForm() {
        return TaskForm.of(FeeProcess.FORM_WAIVER, (task, submission) -> {
            FeeView.Wish wish = overview.wish(task.subject().id());
            TaskSheet sheet = new TaskSheet(messages, "Asked for: " + wish.ground().label() + ". The decision goes to the requester with its reasons.")
                    .with(new H3("In the requester’s words"), LongText.of(wish.statement()));
            return wish.ground() == WaiverGround.INDIGENCE ? indigence(sheet, submission) : publicInterest(sheet, submission);
        });
    }

    private static Component indigence(TaskSheet sheet, TaskForm.Submission submission) {
        RadioButtonGroup<Boolean> affidavit = Choice.of("Is an affidavit of indigence on file?", yes -> yes ? "Yes" : "No", true, false);
        BigDecimalField income = new BigDecimalField("Household income a year, dollars");
        BigDecimalField median = new BigDecimalField("State’s median family income, dollars");
        income.setHelperText("Indigent is who has less than half of the State’s median family income (GP §4-206). Only those who decide see it.");
        IntegerField percent = percent();
        TextArea reasons = reasons();
        sheet.withField("affidavit", affidavit)
                .withField("householdIncome", income)
                .withField("medianIncome", median)
                .withField("percent", percent)
                .withField("reasons", reasons);
        sheet.withSubmit(
                "Decide",
                submission,
                () -> new DecideWaiver(
                        percent.getValue(), affidavit.getValue(), income.getValue(), median.getValue(), null, Map.of(), Typing.value(reasons)));
        return sheet;
    }

    private static Component publicInterest(TaskSheet sheet, TaskForm.Submission submission) {
        Map<WaiverFactor, TextArea> factors = new EnumMap<>(WaiverFactor.class);
        for (WaiverFactor factor : WaiverFactor.values()) {
            TextArea finding = Typing.text(factor.label(), factor.sureness().label() + ".");
            factors.put(factor, finding);
            sheet.withField("findings." + factor.name(), finding);
        }
        RadioButtonGroup<PublicInterest> found = Choice.of("Is the waiver in the public interest?", PublicInterest::label, PublicInterest.values());
        found.setHelperText("Where it is found, the waiver must be granted (BPD v. Open Justice Baltimore).");
        IntegerField percent = percent();
        TextArea reasons = reasons();
        sheet.withField("publicInterest", found).withField("percent", percent).withField("reasons", reasons);
        sheet.withSubmit(
                "Decide",
                submission,
                () -> new DecideWaiver(percent.getValue(), null, null, null, found.getValue(), said(factors), Typing.value(reasons)));
        return sheet;
    }

    private static Map<WaiverFactor, String> said(Map<WaiverFactor, TextArea> factors) {
        return factors.entrySet().stream()
                .filter(entry -> Typing.value(entry.getValue()) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getValue().strip()));
    }

    private static IntegerField percent() {
        IntegerField percent = new IntegerField("Percent of the fee that is waived");
        percent.setHelperText("0 for none, 100 for all of it.");
        Typing.require(percent);
        return percent;
    }

    private static TextArea reasons() {
        TextArea reasons = Typing.text("Reasons", "The requester reads them.");
        Typing.require(reasons);
        return reasons;
    }
}
