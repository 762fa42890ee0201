@NullMarked
package org.stathouse.performance;

import org.jspecify.annotations.NullMarked;
