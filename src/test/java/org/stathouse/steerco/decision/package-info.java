@NullMarked
package org.stathouse.steerco.decision;

import org.jspecify.annotations.NullMarked;
