"""The tenth hold-out, measured and opened, with the damage that was made with it.

Of the papers in `desks/` some rooms stay held out.
"""

from samples.generator.layouts.opened.tenth import (
    attendance as attendance,
    cliniccards as cliniccards,
    deskhand as deskhand,
    gatherings as gatherings,
    gownworks as gownworks,
    idlepapers as idlepapers,
    marksheets as marksheets,
    owntime as owntime,
    plainmore as plainmore,
    plainwords as plainwords,
    printouts as printouts,
    regbooks as regbooks,
    stencilled as stencilled,
)
