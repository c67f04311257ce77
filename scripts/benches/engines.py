"""Pages a second of RapidOCR at its defaults and of our reading, on the same pages in one run.

    python -m scripts.benches.engines [SAMPLES] [--pages 12] [--markdown docs/engines.md]

Each runs in a process of its own on one thread; seconds are CPU seconds of that process, so that
a busy machine does not count. Ours does more: it turns pages upright, reads seals apart, finds
codes and ruled lines. "default" is RapidOCR as it comes (ONNX Runtime), held to a thread.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from ce_intake.decoder.client import Decoder
from ce_intake.decoder.pages import DecodedPage
from ce_intake.engines import make
from ce_intake.ports import Image
from ce_intake.settings import Limits
from ce_intake.stages.recognise import recognise

READERS = ("default", "openvino", "engine", "ours")
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tiff", ".tif", ".bmp", ".pdf", ".heic"}


def main() -> None:
    """Run each reader in a process of its own, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("samples", nargs="?", default="samples", type=Path)
    parser.add_argument("--pages", default=12, type=int)
    parser.add_argument("--reader", choices=READERS)
    parser.add_argument("--markdown", type=Path)
    chosen = parser.parse_args()
    if chosen.reader:
        print(json.dumps(measured(chosen.reader, chosen.samples, chosen.pages)))
        return
    rows = []
    for reader in READERS:
        command = [sys.executable, "-m", "scripts.benches.engines", str(chosen.samples)]
        command += ["--pages", str(chosen.pages), "--reader", reader]
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        rows.append((reader, json.loads(answer.splitlines()[-1])))
        print(reader, rows[-1][1], file=sys.stderr)
    text = table(rows)
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text, "utf-8")


def measured(reader: str, samples: Path, most: int) -> dict[str, float]:
    """CPU seconds a page, and the peak memory of the process."""
    pages = list(scanned(samples, most))
    read = READERS_BY_NAME[reader]()
    read(pages[0])
    seconds = []
    for page in pages:
        start = time.process_time()
        read(page)
        seconds.append(time.process_time() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "pages": len(pages),
        "mean": statistics.mean(seconds),
        "median": statistics.median(seconds),
        "most": max(seconds),
        "memory": peak,
    }


def scanned(samples: Path, most: int) -> Iterator[DecodedPage]:
    """Pages without a text layer that is believed: those that OCR has to read."""
    decoder, count = Decoder(Limits()), 0
    for path in sorted(samples.rglob("source.*")):
        if path.suffix not in SUFFIXES:
            continue
        for item in decoder.decode(path.read_bytes()):
            if isinstance(item, DecodedPage) and (item.layer is None or not item.layer.texts):
                yield item
                count += 1
            if count == most:
                decoder.close()
                return
    decoder.close()


def default_rapidocr() -> Callable[[DecodedPage], object]:
    """RapidOCR as it comes."""
    return packaged({})


def openvino_rapidocr() -> Callable[[DecodedPage], object]:
    """RapidOCR's own pipeline with OpenVINO in place of ONNX Runtime."""
    from rapidocr import EngineType

    kinds = {f"{part}.engine_type": EngineType.OPENVINO for part in ("Det", "Cls", "Rec")}
    return packaged({**kinds, **paths()})


def packaged(settings: dict[str, object]) -> Callable[[DecodedPage], object]:
    """RapidOCR with *settings*, on one thread."""
    from rapidocr import RapidOCR

    threads = {
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        "EngineConfig.openvino.inference_num_threads": 1,
        "Global.log_level": "error",
    }
    engine = RapidOCR(params={**threads, **settings})
    return lambda page: engine(blue_first(page.image))


def paths() -> dict[str, object]:
    """The models inside the wheel, which the package asks to be named for OpenVINO."""
    import rapidocr

    models = Path(rapidocr.__file__).parent / "models"
    return {
        "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
        "Cls.model_path": str(models / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
        "Rec.model_path": str(models / "PP-OCRv6_rec_small.onnx"),
    }


def own_engine() -> Callable[[DecodedPage], object]:
    """Our engine alone."""
    engine = make("rapidocr")
    return lambda page: engine.read(page.image)


def own_reading() -> Callable[[DecodedPage], object]:
    """Our engine with all that makes a page of it."""
    engine = make("rapidocr")
    return lambda page: recognise(page, engine)


def blue_first(image: Image) -> Image:
    """The channel order that RapidOCR expects of an array."""
    return np.ascontiguousarray(image[:, :, ::-1])


READERS_BY_NAME: dict[str, Callable[[], Callable[[DecodedPage], object]]] = {
    "default": default_rapidocr,
    "openvino": openvino_rapidocr,
    "engine": own_engine,
    "ours": own_reading,
}


def table(rows: list[tuple[str, dict[str, float]]]) -> str:
    """The figures as Markdown."""
    names = {
        "default": "RapidOCR, its defaults, one thread",
        "openvino": "RapidOCR on OpenVINO, one thread",
        "engine": "our engine alone",
        "ours": "ours: upright, seals, codes, ruled lines, words",
    }
    base = rows[0][1]["mean"]
    lines = ["# Engines side by side", "", "CPU seconds a page on one core; OCR pages only.", ""]
    lines += ["| reader | pages | mean s | median s | worst s | against defaults | peak MB |"]
    lines += ["|---|---|---|---|---|---|---|"]
    for reader, row in rows:
        lines.append(
            f"| {names[reader]} | {row['pages']:.0f} | {row['mean']:.2f} | {row['median']:.2f} "
            f"| {row['most']:.2f} | {base / row['mean']:.2f} × | {row['memory']:.0f} |"
        )
    return "\n".join([*lines, "", "Made by `python -m scripts.benches.engines`.", ""])


if __name__ == "__main__":
    main()
