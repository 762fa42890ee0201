/** The plan's views: the register, an action's page and the import. */
@NullMarked
package org.stathouse.plan.ui;

import org.jspecify.annotations.NullMarked;
