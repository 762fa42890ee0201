package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.request.RequestAssessment;
import org.stathouse.mpia.request.RequestEndings;
import org.stathouse.mpia.request.RequestRelations;
import org.stathouse.mpia.request.RequestSupervision;
import org.stathouse.mpia.ui.RequestActions;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SuccessNotice;

/** What staff may do to a request beside its tasks; whoever may not is not offered it. */
@org.springframework.stereotype.Component
class RequestHeadActions implements RequestActions {

    private final RequestBook requests;
    private final RequestEndings endings;
    private final RequestSupervision supervision;
    private final RequestAssessment assessment;
    private final RequestRelations relations;
    private final Messages messages;

    RequestHeadActions(
            RequestBook requests,
            RequestEndings endings,
            RequestSupervision supervision,
            RequestAssessment assessment,
            RequestRelations relations,
            Messages messages) {
        this.requests = requests;
        this.endings = endings;
        this.supervision = supervision;
        this.assessment = assessment;
        this.relations = relations;
        this.messages = messages;
    }

    @Override
    public List<Component> of(RequestSummary request, Runnable changed) {
        List<Component> offered = new ArrayList<>();
        if (requests.may(RequestRight.HANDLE, request.id())) {
            handling(request, changed, offered);
        }
        if (requests.may(RequestRight.SUPERVISE, request.id())) {
            supervising(request, changed, offered);
        }
        if (offered.isEmpty()) {
            return List.of();
        }
        Div buttons = new Div(offered.toArray(Component[]::new));
        buttons.addClassName("form-buttons");
        Details more = new Details("Actions", buttons);
        more.addClassName("request-actions");
        return List.of(more);
    }

    private void handling(RequestSummary request, Runnable changed, List<Component> offered) {
        if (request.waitsFor() == WaitsFor.CLARIFICATION) {
            offered.add(new Button("Go on without an answer", click -> Confirmation.ask(
                    "Go on without the requester’s answer?", "The request is assessed anew, as it stands.", "Go on", () -> {
                        assessment.goOn(request.id(), request.version());
                        done("The work goes on.", changed);
                    })));
        }
        if (request.stage() == RequestStage.INTAKE && request.outcome() != null) {
            offered.add(new Button("Recall the answer", click -> Confirmation.ask(
                    "Recall the answer?", "The letter that has not gone out is set aside, and the request is assessed anew.", "Recall it", () -> {
                        assessment.recallAnswer(request.id(), request.version());
                        done("The request is assessed anew.", changed);
                    })));
        }
        if (request.open()) {
            offered.add(ending("Withdraw", "Withdraw " + request.number() + "?",
                    "Say how the requester took it back. Its tasks end, and the requester is told.",
                    reason -> endings.withdraw(request.id(), request.version(), reason), "Withdrawn.", changed));
        }
        if (List.of(RequestStage.INTAKE, RequestStage.SEARCH, RequestStage.REVIEW).contains(request.stage())) {
            offered.add(new Button("Change tier", click -> new TierDialog(messages, request, (tier, reason) -> {
                assessment.changeTier(request.id(), request.version(), tier, reason);
                done("The tier is changed.", changed);
            }).open()));
        }
        offered.add(new Button("Mark as duplicate", click -> new DuplicateDialog(messages, requests, request, original -> {
            relations.markDuplicate(request.id(), request.version(), original);
            done(original == null ? "Marked as no duplicate." : "Marked as a duplicate.", changed);
        }).open()));
        offered.add(new Button("Renew secret link", click -> Confirmation.ask(
                "Renew the requester’s secret link?",
                "The old link opens nothing from now on. Letters and mails to the requester name the new one.",
                "Renew the link",
                () -> {
                    relations.renewLink(request.id(), request.version());
                    done("The link is renewed.", changed);
                })));
    }

    private void supervising(RequestSummary request, Runnable changed, List<Component> offered) {
        if (request.open()) {
            offered.add(new Button("Correct receipt", click -> new ReceiptDialog(messages, request, corrected -> {
                supervision.correctReceipt(request.id(), request.version(), corrected);
                done("The receipt is corrected; the dates are counted anew.", changed);
            }).open()));
        } else {
            offered.add(ending("Reopen", "Reopen " + request.number() + "?",
                    "The work begins anew at the assessment. The receipt stays, and with it what the dates count from.",
                    reason -> supervision.reopen(request.id(), request.version(), reason), "Reopened.", changed));
        }
        offered.add(request.litigationHold()
                ? ending("Lift litigation hold", "Lift the litigation hold?", "What belongs to the request may be purged again by its schedule.",
                        reason -> supervision.liftHold(request.id(), request.version(), reason), "The hold is lifted.", changed)
                : ending("Set litigation hold", "Set a litigation hold?", "Nothing of the request may be purged. It stops no clock and no answer.",
                        reason -> supervision.hold(request.id(), request.version(), reason), "The hold is set.", changed));
    }

    /** A button that asks for a reason before it acts. */
    private Button ending(String label, String question, String consequence, Consumer<@Nullable String> step, String done, Runnable changed) {
        Button button = new Button(label, click -> new ReasonDialog(messages, question, consequence, label, reason -> {
            step.accept(reason);
            done(done, changed);
        }).open());
        if (label.equals("Withdraw")) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private static void done(String sentence, Runnable changed) {
        changed.run();
        SuccessNotice.show(sentence);
    }
}
