package org.stathouse.stat.outside;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.shared.csv.Spelling;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** The outside systems and their keys, for administrators; for everybody else {@link NotPermitted}. A stale version is a {@link Conflict}. */
@Service
@Transactional
public class RegisteredSystems {

    private final OutsideSystemRepository systems;
    private final StatDirectory stats;
    private final People people;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    RegisteredSystems(
            OutsideSystemRepository systems, StatDirectory stats, People people, AuditTrail audit, CurrentActor currentActor, Clock clock) {
        this.systems = systems;
        this.stats = stats;
        this.people = people;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** All of them by name, revoked ones included. */
    @Transactional(readOnly = true)
    public List<OutsideSystemView> list() {
        requireAdministrator();
        return systems.byName().stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public OutsideSystemView get(UUID id) {
        requireAdministrator();
        return view(find(id));
    }

    /**
     * Registers a system and gives it its first key.
     *
     * @throws BusinessRuleViolation at {@code name}, {@code stat}, {@code mayReport}, {@code itemOwner}
     */
    public NewKey register(OutsideSystemForm form) {
        requireAdministrator();
        BusinessRuleViolation.throwIfAny(faults(form, null));
        OutsideSystem system = new OutsideSystem(form, currentActor.get().username(), clock.instant());
        OutsideKey key = system.newKey(clock.instant());
        systems.saveAndFlush(system);
        audit.record(Changes.creating(system.facts()).event(system.ref(), "outside-system.registered", "Outside system %s registered".formatted(system.name())));
        return new NewKey(view(system), key.text());
    }

    /** Changes what it is called and what it may do; the same faults as {@link #register}. Its key stays. */
    public OutsideSystemView change(UUID id, long version, OutsideSystemForm form) {
        OutsideSystem system = forChange(id, version);
        BusinessRuleViolation.throwIfAny(faults(form, id));
        Map<String, @Nullable Object> before = system.facts();
        system.take(form);
        return store(system, before, "changed");
    }

    /** Gives it a new key in place of the one it had, which is worth nothing from now on; a revoked one is let in again. */
    public NewKey rotate(UUID id, long version) {
        OutsideSystem system = forChange(id, version);
        Map<String, @Nullable Object> before = system.facts();
        OutsideKey key = system.newKey(clock.instant());
        return new NewKey(store(system, before, "given-key"), key.text());
    }

    /** Takes its key away, with a reason (fault at {@code reason}). */
    public OutsideSystemView revoke(UUID id, long version, @Nullable String reason) {
        OutsideSystem system = forChange(id, version);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        }
        if (reason.strip().length() > OutsidePolicy.REASON_LENGTH) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.tooLong", OutsidePolicy.REASON_LENGTH, reason.strip().length()));
        }
        Map<String, @Nullable Object> before = system.facts();
        system.revoke(reason.strip(), clock.instant());
        return store(system, before, "revoked");
    }

    private OutsideSystemView store(OutsideSystem system, Map<String, @Nullable Object> before, String done) {
        systems.saveAndFlush(system);
        Changes changes = Changes.between(before, system.facts());
        if (!changes.isEmpty()) {
            audit.record(changes.event(system.ref(), "outside-system." + done, "Outside system %s %s".formatted(system.name(), done.replace("given-key", "given a new key"))));
        }
        return view(system);
    }

    private List<Fault> faults(OutsideSystemForm form, @Nullable UUID own) {
        boolean taken = form.name() != null
                && systems.findByNameKey(Spelling.key(form.name())).filter(found -> !found.id().equals(own)).isPresent();
        boolean statKnown = Optional.ofNullable(form.stat()).flatMap(stats::find).filter(StatSummary::active).isPresent();
        boolean ownerKnown = Optional.ofNullable(form.itemOwner()).flatMap(people::find).filter(Person::active).isPresent();
        return Rule.faults(OutsidePolicy.SYSTEM, new OutsidePolicy.Asked(form, taken, statKnown, ownerKnown));
    }

    private OutsideSystem forChange(UUID id, long version) {
        requireAdministrator();
        OutsideSystem system = find(id);
        if (system.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return system;
    }

    private OutsideSystem find(UUID id) {
        return systems.findById(id).orElseThrow(() -> new NotFound("Outside system " + id));
    }

    private void requireAdministrator() {
        if (!currentActor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("stat.outside.administratorsOnly"));
        }
    }

    private OutsideSystemView view(OutsideSystem system) {
        String owner = system.itemOwner();
        return new OutsideSystemView(
                system.id(),
                system.version(),
                system.form(),
                stats.find(system.statId()).map(StatSummary::name).orElse("–"),
                owner == null ? null : people.nameOf(owner),
                system.keyMadeAt(),
                system.revokedAt(),
                system.revokedBecause(),
                people.nameOf(system.registeredBy()),
                system.registeredAt(),
                system.lastUsedAt());
    }
}
