package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.BiConsumer;
import org.stathouse.stat.session.GroundworkView;

/** The fields of a step of preparation that are kept while they are typed. */
interface KeptFields<T extends Record> {

    /** What stands in the fields. */
    T value();

    /** Puts what is kept into the fields. */
    void show(GroundworkView groundwork);

    /** Calls back when somebody has typed and paused. */
    void onChange(Runnable listener);

    /** Tells which field shows the faults of which name. */
    void register(BiConsumer<String, HasValidationProperties> faults);
}
