"""RapidOCR's PP-OCRv6 models (they come inside its wheel) run by OpenVINO on one thread.

The models are RapidOCR's; finding boxes in the detector's map and letters in the recogniser's
columns is done here, so that each character keeps its place and its probability, a line can
be spelled in symbols of its own, and nothing is stored on the engine between two calls.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ce_intake.engines.rapidocr import detector, recogniser
from ce_intake.errors import EngineFailed
from ce_intake.ports import Chances, Image, Quad
from ce_intake.values import Word

T = TypeVar("T")
Network = Callable[[NDArray[np.float32]], NDArray[np.float32]]


class RapidOcr:
    """Detector and recogniser, loaded once, safe to call from several threads in turn."""

    name = "rapidocr"

    def __init__(self, *, find: Network, read: Network, alphabet: Sequence[str]) -> None:
        """Keep the two networks and the characters that the second can tell apart."""
        self.version = version("rapidocr")
        self._find = find
        self._recogniser = recogniser.Recogniser(network=read, alphabet=alphabet)
        self._turn = Lock()

    def read(self, image: Image) -> Sequence[Word]:
        """All words of a page, in no particular order."""
        words = self.read_quads(image, self.find(image))
        return [word for word in words if word.text]

    def find(self, image: Image, *, side: int = 0) -> Sequence[Quad]:
        """Where lines stand; *side* is the longest side in pixels to look at, 0: the default."""
        with self._turn:
            return _guarded(lambda: detector.find(image, self._find, side=side))

    def read_quads(
        self, image: Image, quads: Sequence[Quad], *, wider: float = 1.0
    ) -> Sequence[Word]:
        """What stands there, one word a quad in the same order; its text may be empty."""
        with self._turn:
            return _guarded(lambda: self._recogniser.read_quads(image, quads, wider=wider))

    def read_line(self, image: Image) -> Word:
        """The words of a crop that holds one line; `box` is relative to the crop."""
        with self._turn:
            return _guarded(lambda: self._recogniser.read_line(image))

    def spell(self, image: Image, symbols: Sequence[str]) -> Chances:
        """For each column of a line the chance of nothing, and of each of *symbols*."""
        with self._turn:
            return _guarded(lambda: self._recogniser.spell(image, symbols))


def make() -> RapidOcr:
    """Load both models; about a second and a half."""
    return _guarded(_load)


def _load() -> RapidOcr:
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino  # with nothing to report home with: it then uses its own stub

    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise EngineFailed(engine="rapidocr", problem="not installed")
    models = Path(spec.origin).parent / "models"
    core = openvino.Core()
    core.set_property(
        "CPU",
        {"INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": "1", "ENABLE_CPU_PINNING": False},
    )
    reader = core.read_model(models / "PP-OCRv6_rec_small.onnx")
    letters = reader.get_rt_info()["framework"]["character"].value.splitlines()
    return RapidOcr(
        find=_network(core.compile_model(models / "PP-OCRv6_det_small.onnx", "CPU")),
        read=_network(core.compile_model(reader, "CPU")),
        alphabet=["", *letters, " "],
    )


def _network(compiled: Callable[[list[NDArray[np.float32]]], object]) -> Network:
    """The compiled model as a function of one array."""
    request = compiled.create_infer_request()  # type: ignore[attr-defined]

    def run(batch: NDArray[np.float32]) -> NDArray[np.float32]:
        request.infer([batch], share_inputs=True)
        answer: NDArray[np.float32] = request.get_output_tensor().data
        return answer

    return run


def _guarded(act: Callable[[], T]) -> T:
    """Do *act*; whatever an engine raises becomes EngineFailed."""
    try:
        return act()
    except EngineFailed:
        raise
    except Exception as error:
        raise EngineFailed(engine="rapidocr", problem=type(error).__name__) from error
