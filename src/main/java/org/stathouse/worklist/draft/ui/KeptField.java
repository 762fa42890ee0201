package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A field whose value can be told in texts and set from them. A component that is no usual field implements it to be kept too. */
public interface KeptField {

    /** What stands in the form; its label names the field to people. */
    Component component();

    /** The value in texts; none where the field is empty. */
    List<String> read();

    /** Sets the field to what the texts say; whether they fit it as it is now. */
    boolean write(List<String> written);

    /** Calls back after each change by whomever. */
    void watch(Runnable listener);
}
