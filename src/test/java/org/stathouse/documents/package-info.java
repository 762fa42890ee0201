@NullMarked
package org.stathouse.documents;

import org.jspecify.annotations.NullMarked;
