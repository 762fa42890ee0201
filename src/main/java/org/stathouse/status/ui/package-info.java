/** Views and task forms of status reports: writing one or many, review, corrections, cycles and an action's history. */
@NullMarked
package org.stathouse.status.ui;

import org.jspecify.annotations.NullMarked;
