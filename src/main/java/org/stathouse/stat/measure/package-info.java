/** The measures of the Stats: what they mean, their targets, and their observations with every revision. */
@NullMarked
package org.stathouse.stat.measure;

import org.jspecify.annotations.NullMarked;
