/** What an operator sees of the running processes and may do to them; the module {@code operations} asks for the rights. */
@NullMarked
@NamedInterface("operating")
package org.stathouse.workflow.operating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
