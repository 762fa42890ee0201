package org.stathouse.worklist.filter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * The filters of the task list that the signed-in person saved, and those that others share with a role of theirs. What is not one
 * of these is "not found". Only its owner changes a filter; where it stands in a list and what the product opens with is each person's
 * own.
 */
@Service
@Transactional
public class SavedFilters {

    private final SavedFilterRows rows;
    private final CurrentActor currentActor;
    private final People people;

    SavedFilters(SavedFilterRows rows, CurrentActor currentActor, People people) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.people = people;
    }

    /** All of the person's filters in the order they gave them; what they have not put in order stands at the end by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        Actor actor = currentActor.get();
        return rows.usedBy(actor.username(), roles(actor)).stream().map(row -> view(actor, row)).toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public SavedFilter get(UUID id) {
        Actor actor = currentActor.get();
        return view(actor, find(actor, id));
    }

    /** The one that the product opens with for the person; none for their open tasks. */
    @Transactional(readOnly = true)
    public Optional<SavedFilter> start() {
        return all().stream().filter(SavedFilter::start).findFirst();
    }

    /**
     * Saves a filter.
     *
     * @throws BusinessRuleViolation if the name is missing, taken or too long, or it is shared with a role that is not the person's
     */
    public SavedFilter save(FilterText text) {
        Actor actor = currentActor.get();
        UUID id = UUID.randomUUID();
        String address = TaskFilterAddress.text(text.filter());
        require(actor, id, text, address, rows.ownedBy(actor.username()));
        rows.insert(id, actor.username(), text.name().strip(), address, text.sharedWith());
        return get(id);
    }

    /**
     * Changes one of the person's own: its name, what it filters, with whom it is shared.
     *
     * @throws NotPermitted if somebody else shares it
     * @throws Conflict if it was changed since that version
     */
    public SavedFilter change(UUID id, @Nullable Long version, FilterText text) {
        Actor actor = currentActor.get();
        SavedFilterRows.Row row = own(actor, id);
        String address = TaskFilterAddress.text(text.filter());
        require(actor, id, text, address, 0);
        if (!rows.update(id, version == null ? row.version() : version, text.name().strip(), address, text.sharedWith())) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return get(id);
    }

    /**
     * Deletes one of the person's own, for those too with whom it is shared.
     *
     * @throws NotPermitted if somebody else shares it
     * @throws Conflict if it was changed since that version
     */
    public void delete(UUID id, @Nullable Long version) {
        SavedFilterRows.Row row = own(currentActor.get(), id);
        if (!rows.delete(id, version == null ? row.version() : version)) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }

    /** Puts the person's list of filters in this order, those left out behind; it changes nobody else's. */
    public void order(List<UUID> ids) {
        Actor actor = currentActor.get();
        Set<UUID> all = new LinkedHashSet<>(ids);
        all.forEach(id -> find(actor, id));
        rows.usedBy(actor.username(), roles(actor)).forEach(row -> all.add(row.id()));
        int position = 0;
        for (UUID id : all) {
            rows.place(actor.username(), id, position++);
        }
    }

    /** Lets the product open with this filter for the person, or with their open tasks where it is none. */
    public void startWith(@Nullable UUID id) {
        Actor actor = currentActor.get();
        if (id != null) {
            find(actor, id);
        }
        rows.open(actor.username(), id);
    }

    private void require(Actor actor, UUID id, FilterText text, String address, int others) {
        boolean taken = rows.hasAnother(actor.username(), text.name().strip(), id);
        List<Fault> faults = SavedFilterPolicy.faults(new SavedFilterPolicy.Proposed(actor, text, address, taken, others));
        if (!faults.isEmpty()) {
            throw new BusinessRuleViolation(faults);
        }
    }

    private SavedFilterRows.Row find(Actor actor, UUID id) {
        return rows.find(id, actor.username(), roles(actor)).orElseThrow(() -> new NotFound("Filter " + id));
    }

    private SavedFilterRows.Row own(Actor actor, UUID id) {
        SavedFilterRows.Row row = find(actor, id);
        if (!actor.is(row.owner())) {
            throw new NotPermitted(Fault.of("worklist.filterNotYours", people.nameOf(row.owner())));
        }
        return row;
    }

    private SavedFilter view(Actor actor, SavedFilterRows.Row row) {
        return new SavedFilter(
                row.id(),
                row.name(),
                TaskFilterAddress.of(row.filter()),
                row.sharedWith(),
                row.owner(),
                people.nameOf(row.owner()),
                actor.is(row.owner()),
                row.opens(),
                row.version());
    }

    private static Set<Role> roles(Actor actor) {
        return actor.grants().stream().map(Grant::role).collect(Collectors.toSet());
    }
}
