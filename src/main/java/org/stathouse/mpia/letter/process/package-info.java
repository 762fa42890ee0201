/** How letters and legal days stand in the engine: the process {@code mpia-deadlines}, and the tasks that send or post a letter. */
@NullMarked
package org.stathouse.mpia.letter.process;

import org.jspecify.annotations.NullMarked;
