/** What people have typed into forms and not handed in yet: kept on the server, for each person alone. */
@NullMarked
@NamedInterface("draft")
package org.stathouse.worklist.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
