@NullMarked
package org.stathouse.workflow;

import org.jspecify.annotations.NullMarked;
