@NullMarked
package org.stathouse.steerco.meeting;

import org.jspecify.annotations.NullMarked;
