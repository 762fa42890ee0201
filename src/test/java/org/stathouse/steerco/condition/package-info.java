@NullMarked
package org.stathouse.steerco.condition;

import org.jspecify.annotations.NullMarked;
