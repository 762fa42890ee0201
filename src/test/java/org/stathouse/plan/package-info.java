@NullMarked
package org.stathouse.plan;

import org.jspecify.annotations.NullMarked;
