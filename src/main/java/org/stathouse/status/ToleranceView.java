package org.stathouse.status;

import org.stathouse.plan.ActionId;

/**
 * The tolerances of an action.
 *
 * @param version name it when you change them; 0 while the action has none of its own
 * @param own whether they are the action's own and not the defaults
 */
public record ToleranceView(ActionId action, long version, boolean own, ToleranceForm form) {}
