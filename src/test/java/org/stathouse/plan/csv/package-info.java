@NullMarked
package org.stathouse.plan.csv;

import org.jspecify.annotations.NullMarked;
