package org.stathouse.raid;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;

/** What was entered about an item, as it is kept; blank text is kept as none. */
@Embeddable
class ItemContent {

    private String title = "";
    private @Nullable String description;
    private @Nullable String owner;
    private @Nullable Integer probability;
    private @Nullable Integer impact;

    /** Kept beside its factors so that lists are filtered and sorted by it. */
    private @Nullable Integer score;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskResponse response;

    private @Nullable String responseText;
    private @Nullable LocalDate due;
    private @Nullable String escalationTrigger;
    private boolean crossAgencySet;
    private @Nullable UUID givingActionId;
    private @Nullable UUID receivingActionId;
    private boolean agreed;
    private @Nullable String source;

    /** Those of a dependency included, so that each tied action finds the item. */
    @ElementCollection
    @CollectionTable(name = "raid_item_action", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "action_id")
    @BatchSize(size = 200)
    private Set<UUID> actionIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "raid_item_pillar", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "pillar_id")
    @BatchSize(size = 200)
    private Set<UUID> pillarIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "raid_item_meeting", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "meeting_id")
    @BatchSize(size = 200)
    private Set<UUID> meetingIds = new HashSet<>();

    void take(RaidItemForm form) {
        title = Objects.requireNonNull(text(form.title()));
        description = text(form.description());
        owner = text(form.owner());
        probability = form.probability();
        impact = form.impact();
        RiskScore risk = risk();
        score = risk == null ? null : risk.value();
        response = form.response();
        responseText = text(form.responseText());
        due = form.due();
        escalationTrigger = text(form.trigger());
        crossAgencySet = form.crossAgency();
        givingActionId = value(form.gives());
        receivingActionId = value(form.receives());
        agreed = form.agreed();
        source = text(form.source());
        replace(actionIds, Stream.concat(form.actions().stream(), Stream.of(form.gives(), form.receives()))
                .filter(Objects::nonNull)
                .map(ActionId::value)
                .collect(Collectors.toSet()));
        replace(pillarIds, form.pillars().stream().map(PillarId::value).collect(Collectors.toSet()));
        replace(meetingIds, form.meetings());
    }

    RaidItemForm form(RaidType type) {
        return new RaidItemForm(
                type, title, description, owner, probability, impact, response, responseText, due, escalationTrigger, crossAgencySet,
                actionIds.stream()
                        .filter(action -> !action.equals(givingActionId) && !action.equals(receivingActionId))
                        .map(ActionId::new)
                        .collect(Collectors.toSet()),
                pillarIds.stream().map(PillarId::new).collect(Collectors.toSet()), Set.copyOf(meetingIds), action(givingActionId),
                action(receivingActionId), agreed, source);
    }

    /** Hands the item to somebody with a new last day, as SteerCo decided. */
    void assign(String newOwner, LocalDate newDue) {
        owner = newOwner;
        due = newDue;
    }

    void respond(String text) {
        responseText = text;
    }

    @Nullable
    RiskScore risk() {
        return probability == null || impact == null ? null : new RiskScore(probability, impact);
    }

    String title() {
        return title;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    boolean crossAgencySet() {
        return crossAgencySet;
    }

    /** Those of a dependency included. */
    Set<ActionId> actions() {
        return actionIds.stream().map(ActionId::new).collect(Collectors.toUnmodifiableSet());
    }

    Set<PillarId> pillars() {
        return pillarIds.stream().map(PillarId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID value(@Nullable ActionId action) {
        return action == null ? null : action.value();
    }

    private static @Nullable ActionId action(@Nullable UUID id) {
        return id == null ? null : new ActionId(id);
    }

    /** Line ends are kept as one character, so that a file that went out and comes back changes nothing. */
    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replaceAll("\\R", "\n").strip();
    }

    /** Replacing a set only where it differs keeps Hibernate from writing rows that did not change. */
    private static void replace(Set<UUID> current, Set<UUID> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }
}
