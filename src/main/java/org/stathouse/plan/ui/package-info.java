/** The plan's views: the register, an action's page and the import, and what a feature implements to show its own part on that page. */
@NullMarked
@NamedInterface("ui")
package org.stathouse.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
