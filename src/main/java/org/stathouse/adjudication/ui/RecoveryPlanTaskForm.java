package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.UUID;
import org.stathouse.adjudication.HandInRecoveryPlan;
import org.stathouse.adjudication.RecoveryPlanForm;
import org.stathouse.adjudication.RecoveryPlanView;
import org.stathouse.adjudication.RecoveryPlans;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The owner’s recovery plan: saved as it is typed, handed in once it is complete. */
@org.springframework.stereotype.Component
class RecoveryPlanTaskForm implements TaskForm {

    private final CaseForms forms;
    private final RecoveryPlans plans;
    private final RedCaseRegister register;
    private final CaseWords words;
    private final Messages messages;
    private final Clock clock;

    RecoveryPlanTaskForm(
            CaseForms forms, RecoveryPlans plans, RedCaseRegister register, CaseWords words, Messages messages, Clock clock) {
        this.forms = forms;
        this.plans = plans;
        this.register = register;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String formKey() {
        return "adjudication/recovery-plan";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        UUID id = task.subject().id();
        RedCaseView redCase = register.get(id);
        Draft draft = new Draft(id, plans.draft(id));
        TaskSheet sheet = forms.sheet(
                task, "Say plainly what went wrong and what you need. The Pillar Champion reads it first; what they cannot resolve goes to SteerCo.");
        if (!redCase.reopenings().isEmpty()) {
            sheet.with(slipped(redCase.reopenings().getLast()));
        }
        sheet.with(draft.conflict, draft.status, draft.fields);
        sheet.withSubmit("Hand in recovery plan", submission, () -> {
            draft.fields.register(sheet::shows);
            return new HandInRecoveryPlan(draft.version, draft.fields.read());
        });
        return sheet;
    }

    private static Component slipped(RedCaseView.Reopened last) {
        return LongText.of("Condition " + last.conditionNumber() + " slipped: " + last.conditionTask()
                + ". Revise the plan: what changed, and what do you need now?");
    }

    /** The draft while it is typed: every pause is saved, a change from elsewhere is shown and nothing typed is lost. */
    private final class Draft {

        private final UUID redCase;
        private final PlanFields fields = new PlanFields();
        private final SaveStatus status = new SaveStatus(clock, words.dates());
        private final ConflictNotice conflict = new ConflictNotice();
        private RecoveryPlanForm saved = RecoveryPlanForm.EMPTY;
        private long version;
        private boolean stale;

        Draft(UUID redCase, RecoveryPlanView plan) {
            this.redCase = redCase;
            load(plan);
            fields.onChange(this::autosave);
        }

        private void load(RecoveryPlanView plan) {
            // Marked stale while the fields are filled, so that filling them saves nothing.
            stale = true;
            fields.show(plan.plan());
            saved = fields.read();
            version = plan.version();
            stale = false;
        }

        private void autosave() {
            RecoveryPlanForm typed = fields.read();
            if (stale || typed.equals(saved)) {
                return;
            }
            try {
                version = plans.save(redCase, version, typed).version();
                saved = typed;
                status.saved();
            } catch (BusinessRuleViolation broken) {
                status.notSaved(String.join(" ", messages.texts(broken.faults())));
            } catch (Conflict changed) {
                showConflict();
            } catch (NotPermitted refused) {
                status.notSaved(messages.text(refused.fault()));
            }
        }

        private void showConflict() {
            stale = true;
            status.notSaved("the plan was changed elsewhere.");
            conflict.show(
                    "This plan was changed in another tab or by someone else since you opened it here, so your last entries are not saved.",
                    "",
                    () -> load(plans.draft(redCase)));
        }
    }
}
