package org.stathouse.worklist.filter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filters of the task list that the signed-in person saved, and those that others share with a role of theirs. What is not one
 * of these is "not found".
 */
@Service
@Transactional
public class SavedFilters {

    /** All of the person's filters in the order they gave them; what they have not put in order stands at the end by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return List.of();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public SavedFilter get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The one that the product opens with for the person; none for their open tasks. */
    @Transactional(readOnly = true)
    public Optional<SavedFilter> start() {
        return Optional.empty();
    }

    /** Saves a filter. */
    public SavedFilter save(FilterText text) {
        throw new UnsupportedOperationException();
    }

    /** Changes one of the person's own: its name, what it filters, with whom it is shared. */
    public SavedFilter change(UUID id, @Nullable Long version, FilterText text) {
        throw new UnsupportedOperationException();
    }

    /** Deletes one of the person's own, for those too with whom it is shared. */
    public void delete(UUID id, @Nullable Long version) {
        throw new UnsupportedOperationException();
    }

    /** Puts the person's list of filters in this order; it changes nobody else's. */
    public void order(List<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** Lets the product open with this filter for the person, or with their open tasks where it is none. */
    public void startWith(@Nullable UUID id) {
        throw new UnsupportedOperationException();
    }
}
