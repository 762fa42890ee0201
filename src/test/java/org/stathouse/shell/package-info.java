@NullMarked
package org.stathouse.shell;

import org.jspecify.annotations.NullMarked;
