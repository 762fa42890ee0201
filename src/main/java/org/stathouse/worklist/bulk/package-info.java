/** The same done to many tasks at once: ordered by a person, done row by row with their rights, each row's outcome kept. */
@NullMarked
package org.stathouse.worklist.bulk;

import org.jspecify.annotations.NullMarked;
