package org.stathouse.adjudication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** The recovery plan of one round of a case: a draft until it is handed in, unchangeable afterwards. */
@Entity
@Table(name = "adjudication_plan")
class RecoveryPlan {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private int round;
    private @Nullable String cause;
    private @Nullable String effect;
    private @Nullable String decisionAsked;

    @Enumerated(EnumType.STRING)
    private @Nullable AskedOf askedOf;

    private @Nullable String handedInBy;
    private @Nullable Instant handedInAt;

    @ElementCollection
    @CollectionTable(name = "adjudication_plan_option", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<RecoveryOption> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjudication_plan_step", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<RecoveryStep> steps = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RecoveryPlan() {}

    /** Begins the plan of a round with what the round before said. */
    RecoveryPlan(UUID caseId, int round, RecoveryPlanForm before) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.round = round;
        take(before);
    }

    /** Keeps what was typed. */
    void edit(RecoveryPlanForm form) {
        if (handedInAt != null) {
            throw new Conflict(Fault.of("adjudication.plan.handedIn"));
        }
        take(form);
    }

    void handIn(String by, Instant now) {
        handedInBy = by;
        handedInAt = now;
    }

    private void take(RecoveryPlanForm form) {
        cause = text(form.cause());
        effect = text(form.effect());
        decisionAsked = text(form.decisionAsked());
        askedOf = form.askedOf();
        // The collections stay the same objects, as JPA tracks them; a row in which nothing was typed is no row.
        options.clear();
        form.options().stream()
                .map(option -> new RecoveryOption(text(option.description()), option.cost()))
                .filter(option -> option.description() != null || option.cost() != null)
                .forEach(options::add);
        steps.clear();
        form.steps().stream()
                .map(step -> new RecoveryStep(text(step.step()), step.due()))
                .filter(step -> step.step() != null || step.due() != null)
                .forEach(steps::add);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    RecoveryPlanForm form() {
        return new RecoveryPlanForm(cause, effect, options, decisionAsked, askedOf, steps);
    }

    long version() {
        return Objects.requireNonNull(version, "A plan is stored before anybody sees it");
    }

    int round() {
        return round;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }

    @Nullable
    String handedInBy() {
        return handedInBy;
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }
}
