@NullMarked
package org.stathouse.steerco;

import org.jspecify.annotations.NullMarked;
