/** The minutes of a meeting: drafted from what was recorded, approved by the chair, then frozen. */
@NullMarked
package org.stathouse.steerco.minutes;

import org.jspecify.annotations.NullMarked;
