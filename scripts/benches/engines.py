"""CPU seconds a page of RapidOCR at its defaults and of ours, on the same pages in one run.

    scripts/bench engines [SAMPLES] [--documents 24] [--seed 3] [--most-pages 40] [--markdown FILE]

Reads the files of a folder, or draws papers of layouts that were built against. Each reader runs
in a process of its own on one thread; seconds are CPU seconds of that process and of those that
it starts, so that a busy machine does not count. Files with a text layer are left to the reader
that uses one. "default" is RapidOCR as it comes (ONNX Runtime), held to one thread, given decoded
pages for nothing; "whole" is everything from the bytes of a file to its entries.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np

from ce_intake import read as reading, settings
from ce_intake.decoder.client import Decoder
from ce_intake.decoder.pages import DecodedPage
from ce_intake.engines import make
from ce_intake.errors import IntakeError
from ce_intake.ports import Image
from ce_intake.settings import Limits
from ce_intake.stages.recognise import recognise
from ce_intake.values import File
from scripts.benches import tables
from scripts.benches.stock import drawn

TODAY = date(2026, 11, 1)
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tiff", ".tif", ".bmp", ".pdf", ".heic"}
Pages = list[DecodedPage]
Row = dict[str, float]
NAMES = {
    "default": "RapidOCR, its defaults, one thread",
    "openvino": "RapidOCR on OpenVINO, one thread",
    "engine": "our engine alone",
    "ours": "ours: upright, seals, codes, ruled lines, words",
    "whole": "ours, the whole reading: file to entries, decoder and all",
    "layer": "the whole reading of born-digital pages",
}


def main() -> None:
    """Run each reader in a process of its own, and print the table."""
    parser = argparse.ArgumentParser(prog="scripts/bench engines", description=__doc__)
    parser.add_argument("samples", nargs="?", type=Path)
    parser.add_argument("--documents", default=24, type=int)
    parser.add_argument("--seed", default=3, type=int)
    parser.add_argument("--most-pages", default=40, type=int)
    parser.add_argument("--reader", choices=NAMES, help=argparse.SUPPRESS)
    parser.add_argument("--markdown", type=Path)
    chosen = parser.parse_args()
    if chosen.reader:
        print(json.dumps(measured(chosen.reader, chosen.samples, chosen.most_pages)))
        return
    with tempfile.TemporaryDirectory(prefix="engines-") as folder:
        samples = chosen.samples or Path(folder)
        if not chosen.samples:
            drawn(samples, documents=chosen.documents, seed=chosen.seed)
        text = table([(name, _apart(name, samples, chosen.most_pages)) for name in NAMES])
    print(text)
    if chosen.markdown:
        chosen.markdown.write_text(text, "utf-8")


def _apart(reader: str, samples: Path, most: int) -> Row:
    command = [sys.executable, "-m", "scripts.benches.engines", str(samples)]
    command += ["--most-pages", str(most), "--reader", reader]
    answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    row: Row = json.loads(answer.splitlines()[-1])
    print(reader, row, file=sys.stderr)
    return row


def measured(reader: str, samples: Path, most: int) -> Row:
    """CPU seconds a page, and the peak memory of the process."""
    files = list(chosen_files(samples, most, layers=reader == "layer"))
    read = READERS[reader]()
    read(*files[0])
    seconds: list[float] = []
    for path, pages in files:
        began = cpu_seconds()
        read(path, pages)
        seconds += [(cpu_seconds() - began) / len(pages)] * len(pages)
    return {
        "pages": len(seconds),
        "mean": statistics.mean(seconds),
        "median": statistics.median(seconds),
        "most": max(seconds),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def cpu_seconds() -> float:
    """CPU time of this process, of the decoder's zygote and of its children that have ended."""
    total = time.process_time()
    tick = os.sysconf("SC_CLK_TCK")
    for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += sum(map(int, after[11:15])) / tick  # utime, stime, cutime, cstime: see proc(5)
    return total


def chosen_files(samples: Path, most: int, *, layers: bool) -> Iterator[tuple[Path, Pages]]:
    """Files with their pages: those whose pages all have a text layer, or those without any."""
    decoder, count = Decoder(Limits()), 0
    for path in sorted(samples.rglob("*")):
        if path.suffix not in SUFFIXES or count >= most:
            continue
        try:
            pages = [p for p in decoder.decode(path.read_bytes()) if isinstance(p, DecodedPage)]
        except IntakeError:
            continue  # the hostile ones
        told = [page.layer is not None and any(page.layer.texts) for page in pages]
        if pages and (all(told) if layers else not any(told)):
            count += len(pages)
            yield path, pages
    decoder.close()


def packaged(**settings_of: object) -> Callable[[Path, Pages], object]:
    """RapidOCR's own pipeline with these settings, on one thread."""
    from rapidocr import RapidOCR

    threads = {
        "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        "EngineConfig.openvino.inference_num_threads": 1,
        "Global.log_level": "error",
    }
    engine = RapidOCR(params={**threads, **settings_of})
    return lambda _, pages: [engine(blue_first(page.image)) for page in pages]


def on_openvino() -> Callable[[Path, Pages], object]:
    """RapidOCR with OpenVINO in place of ONNX Runtime, and the models inside its wheel."""
    import rapidocr
    from rapidocr import EngineType

    models = Path(rapidocr.__file__).parent / "models"
    kinds = {f"{part}.engine_type": EngineType.OPENVINO for part in ("Det", "Cls", "Rec")}
    paths = {
        "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
        "Cls.model_path": str(models / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
        "Rec.model_path": str(models / "PP-OCRv6_rec_small.onnx"),
    }
    return packaged(**kinds, **paths)


def own_engine() -> Callable[[Path, Pages], object]:
    """Our engine alone."""
    engine = make("rapidocr")
    return lambda _, pages: [engine.read(page.image) for page in pages]


def own_words() -> Callable[[Path, Pages], object]:
    """Our engine with all that makes a page of it."""
    engine = make("rapidocr")
    return lambda _, pages: [recognise(page, engine) for page in pages]


def own_reading() -> Callable[[Path, Pages], object]:
    """The product: bytes in, entries out."""
    tools = reading.ready_tools(settings.load(), today=TODAY)
    return lambda path, _: reading.read(File(name=path.name, content=path.read_bytes()), tools)


def blue_first(image: Image) -> Image:
    """The channel order that RapidOCR expects of an array."""
    return np.ascontiguousarray(image[:, :, ::-1])


def short_floats() -> str:
    """Whether OpenVINO computes in 16 bits here, which makes it faster than elsewhere."""
    flags = Path("/proc/cpuinfo").read_text()
    has = "avx512_bf16" in flags or "amx_bf16" in flags
    return f"This processor computes in bfloat16: {'yes' if has else 'no'}."


READERS: dict[str, Callable[[], Callable[[Path, Pages], object]]] = {
    "default": partial(packaged),
    "openvino": on_openvino,
    "engine": own_engine,
    "ours": own_words,
    "whole": own_reading,
    "layer": own_reading,
}


def table(rows: list[tuple[str, Row]]) -> str:
    """The figures as Markdown."""
    base = rows[0][1]["mean"]
    cells = [
        [
            NAMES[reader],
            f"{row['pages']:.0f}",
            *(f"{row[key]:.2f}" for key in ("mean", "median", "most")),
            f"{base / row['mean']:.2f} ×" if reader != "layer" else "–",
            f"{row['memory']:.0f}",
        ]
        for reader, row in rows
    ]
    head = ["reader", "pages", "mean s", "median s", "worst s", "against defaults", "peak MB"]
    lines = ["# Engines side by side", "", "CPU seconds a page on one core, all in one run."]
    lines += ["", *tables.table(head, cells), short_floats()]
    lines += ["", "Made by `scripts/bench engines`.", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
